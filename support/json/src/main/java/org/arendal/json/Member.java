package org.arendal.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/** The names of the members of answers, each escaped once: half of what JSON holds is names. */
enum Member {
  ANSWERER,
  ANSWERS,
  ARGUMENTS,
  ARTICLE,
  ARTICLES,
  AS_OF,
  ATTESTATION_NEEDED,
  ATTESTING_BODY,
  BASIS,
  BEARING,
  BECAUSE,
  BESIDE,
  BEYOND_EVIDENCE,
  CATEGORY,
  CHANGES,
  CITATION,
  CODE,
  CONCLUSION,
  CONCLUSIONS,
  CONFIDENCE,
  CONTACTS,
  CONTROL_POINTS,
  COUNTRY,
  CRITERION,
  DATE,
  DAY,
  DAYS,
  DEPENDS_ON,
  DETERMINATIONS,
  DISPLACED,
  DOCUMENTS,
  DUE,
  END,
  ENDED_BY,
  ENTRY,
  EVIDENCE,
  EXCLUDED_ANYWAY,
  FACT,
  FACTS,
  FEE_DEDUCTION,
  FELL_BACK_TO_STATE,
  FINDING,
  FROM,
  FUNCTION,
  FUNCTION_NAME,
  GAP,
  GROUNDS,
  HAS_LONGER,
  HEADING,
  HOLDER,
  HOST,
  ID,
  IF_IT_APPLIES,
  IN_FORCE,
  INSTRUMENT,
  ITEMS,
  JUDGEMENTS,
  KEY,
  KIND,
  KNOWN_ON,
  LABEL,
  LANGUAGE,
  LAWS,
  LIBRARY_VERSION,
  LINES,
  LISTED_FOR,
  MEANS,
  MET,
  NOT_ASKED,
  NOT_PARTY_FROM,
  NOTES,
  OPEN_FACTS,
  OPEN_READINGS,
  OPTION,
  OPTIONS,
  OTHERS,
  OUTCOME,
  OUTCOMES,
  PARTS,
  POSSIBLE,
  PROBLEMS,
  PROVENANCE,
  PROVISION,
  PROVISIONS,
  QUESTION,
  QUESTIONS,
  REACH,
  READ,
  READING,
  READINGS,
  REASON,
  REFERENCE,
  REGISTER_VERSIONS,
  REGISTERS_KNOWN_ON,
  REMARK,
  REMARKS,
  REPLACED,
  REPLACED_BY,
  ROLE,
  SECTIONS,
  SETTLED_BY,
  SOURCE,
  START,
  STARTED_AFTER,
  STARTED_BY,
  STATE,
  STATUS,
  STAY,
  STRENGTH,
  TERRITORY,
  TEXT,
  TITLE,
  TO,
  TRUTH,
  TURNS,
  VALIDITY,
  VALUE,
  WAYS,
  WITHDRAWN,
  WOULD_BE_MET,
  YEAR;

  @SuppressWarnings("ImmutableEnumChecker") // It only remembers its escaped form.
  private final SerializableString escaped = new SerializedString(camelCase(name()));

  /** The name as JSON has it. */
  SerializableString escaped() {
    return escaped;
  }

  private static String camelCase(String constant) {
    StringBuilder camel = new StringBuilder();
    for (int i = 0; i < constant.length(); i++) {
      char letter = constant.charAt(i);
      if (letter != '_') {
        boolean begins = i > 0 && constant.charAt(i - 1) == '_';
        camel.append(begins ? letter : Character.toLowerCase(letter));
      }
    }
    return camel.toString();
  }
}
