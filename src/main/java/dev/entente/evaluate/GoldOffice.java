package dev.entente.evaluate;

import java.util.Optional;

/** Who holds which office for whom, as the gold has it. */
record GoldOffice(GoldEntity holder, String title, Optional<GoldEntity> of) {}
