/** The text of PDF documents, read with Apache PDFBox. */
@NullMarked
package dev.entente.carrier.pdf;

import org.jspecify.annotations.NullMarked;
