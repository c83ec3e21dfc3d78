package org.arendal.core.register;

import static org.arendal.core.register.Field.optional;
import static org.arendal.core.register.Field.required;
import static org.arendal.core.register.FieldType.DAY;
import static org.arendal.core.register.FieldType.TEXT;
import static org.arendal.core.register.FieldType.YES;
import static org.arendal.core.register.FieldType.wordOrKey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What register files and JSON say of a body. */
final class BodyFields {
  private static final Field<Body, String> FUNCTION =
      required(
          "function",
          wordOrKey(BodyFunction.standard()),
          "What the body does under the Convention; the key of the entry. An overlay can also name a function of its own.");
  private static final Field<Body, Optional<String>> FUNCTION_NAME =
      optional(
          "function-name", TEXT, "What a function of your own is called; only such a one has it.");
  private static final Field<Body, String> NAME =
      required(
          "name",
          TEXT,
          Body::name,
          "The name, its spelling restored where the source misprints it.");
  private static final Field<Body, Optional<String>> PRINTED =
      optional("printed", TEXT, Body::printedName, "The name as printed, where that differs.")
          .named("printedName");
  private static final Field<Body, Optional<String>> ENGLISH =
      optional("english", TEXT, Body::englishName, "The name in English, for orientation.")
          .named("englishName");
  private static final Field<Body, Optional<String>> FINNISH =
      optional(
          "finnish",
          TEXT,
          "The name in Finnish, of a body of Finland that is entered in another language. Texts in Finnish show it.");
  private static final Field<Body, Optional<String>> SWEDISH =
      optional(
          "swedish",
          TEXT,
          "The name in Swedish, of a body of Finland that is entered in another language. Texts in Swedish show it.");
  private static final Field<Body, Optional<String>> ADDRESS =
      optional("address", TEXT, Body::address, "The postal address.");
  private static final Field<Body, Optional<String>> TELEPHONE =
      optional("telephone", TEXT, Body::telephone, "The telephone number as the source writes it.");
  private static final Field<Body, Optional<String>> FAX =
      optional("fax", TEXT, Body::fax, "The fax number as the source writes it.");
  private static final Field<Body, Optional<String>> WEBSITE =
      optional("website", TEXT, Body::website, "The address of a page on the web.");
  private static final Field<Body, Optional<String>> EMAIL =
      optional("email", TEXT, Body::email, "The address for electronic mail.");
  private static final Field<Body, Optional<LocalDate>> CONTACT_READ =
      optional(
          "contact-read",
          DAY,
          Body::contactRead,
          "The day on which the contact details were read; left out, that is `read`.");
  private static final Field<Body, Optional<Boolean>> DISPLACES =
      optional(
          "displaces",
          YES,
          "In an overlay: the body takes the place of the library's. Without it, it stands beside.");

  static final RegisterKind<Body> KIND =
      RegisterKind.of(
          "bodies",
          "body",
          BodyFields::body,
          List.of(
              FUNCTION,
              FUNCTION_NAME,
              NAME,
              PRINTED,
              ENGLISH,
              FINNISH,
              SWEDISH,
              ADDRESS,
              TELEPHONE,
              FAX,
              WEBSITE,
              EMAIL,
              CONTACT_READ,
              DISPLACES));

  private BodyFields() {}

  private static Body body(RegisterRecord record) {
    String key = record.get(FUNCTION);
    Optional<BodyFunction> standard = BodyFunction.findStandard(key);
    refuseWhatIsAnAgencysAlone(record, standard);
    return Body.builder()
        .function(standard.orElse(BodyFunction.OWN))
        .ownFunction(standard.isPresent() ? Optional.empty() : Optional.of(key))
        .functionName(record.get(FUNCTION_NAME))
        .displaces(record.get(DISPLACES).isPresent())
        .name(record.get(NAME))
        .printedName(record.get(PRINTED))
        .englishName(record.get(ENGLISH))
        .finnishName(record.get(FINNISH))
        .swedishName(record.get(SWEDISH))
        .address(record.get(ADDRESS))
        .telephone(record.get(TELEPHONE))
        .fax(record.get(FAX))
        .website(record.get(WEBSITE))
        .email(record.get(EMAIL))
        .contactRead(record.get(CONTACT_READ))
        .build();
  }

  private static void refuseWhatIsAnAgencysAlone(
      RegisterRecord record, Optional<BodyFunction> standard) {
    boolean isAgencys = record.get(CommonFields.BASIS) == Provenance.Basis.AGENCY;
    if (standard.isEmpty() && !isAgencys) {
      String key = record.get(FUNCTION);
      record.at(FUNCTION, () -> FieldType.choice(BodyFunction.standard(), key));
    }
    if (standard.isPresent() && record.get(FUNCTION_NAME).isPresent()) {
      throw record.error(FUNCTION_NAME, "only a function of your own has a name");
    }
    if (!isAgencys && record.get(DISPLACES).isPresent()) {
      throw record.error(DISPLACES, "only an entry of an overlay displaces another");
    }
  }
}
