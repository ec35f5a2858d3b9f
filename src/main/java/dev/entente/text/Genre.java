package dev.entente.text;

/** What kind of text a document is; decides whose voice an unattributed sentence is in. */
public enum Genre {
  NEWS,
  OPINION,
  PRESS_RELEASE,
  JOINT_STATEMENT,
  FACT_SHEET,
  TRANSCRIPT,
  SPEECH,
  TREATY
}
