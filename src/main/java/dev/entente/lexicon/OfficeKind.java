package dev.entente.lexicon;

/** What an office makes of its holder. */
public enum OfficeKind {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  MINISTER,
  DIPLOMAT,
  SPOKESPERSON,
  LEGISLATOR,
  MILITARY,
  /** Heads an organisation: "secretary-general", "director-general". */
  ORGANIZATION_HEAD,
  /** Holds another public office: "governor", "judge", "negotiator". */
  OFFICIAL,
  /** Holds no public office: "professor", "analyst", "chief executive". */
  CIVIL
}
