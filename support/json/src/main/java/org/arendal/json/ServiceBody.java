package org.arendal.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.arendal.core.fact.Citizenships;
import org.arendal.core.fact.PersonFacts;
import org.arendal.core.fact.Place;
import org.arendal.core.fact.Section;
import org.arendal.core.fact.StayFacts;
import org.arendal.core.fact.StayKind;
import org.arendal.core.law.Territory;
import org.arendal.core.matter.Case;
import org.arendal.json.token.JsonSink;

/** The case that a service is given, as the body of a request in an OpenAPI document. */
final class ServiceBody {
  /** The media type of cases and of answers. */
  static final String MEDIA_TYPE = "application/json";

  /** A reference to the schema of a case. */
  static final String SCHEMA = SchemaComponent.CASE.reference();

  private static final String NAME = "case";

  private ServiceBody() {}

  private static CaseDocument visitor() {
    Case matter =
        Case.builder(LocalDate.of(1997, 3, 1), Territory.SWEDEN)
            .with(PersonFacts.CITIZENSHIPS, Citizenships.of("DK"))
            .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("DK"))
            .with(StayFacts.KIND, StayKind.TEMPORARY)
            .with(StayFacts.LAWFUL, true)
            .raise(Section.NEED)
            .build();
    return new CaseDocument(matter, Optional.of(Ref.of("17")));
  }

  /** Writes a reference to it. */
  static void refer(JsonSink out) throws IOException {
    OpenApiText.reference(out, "#/components/requestBodies/" + NAME);
  }

  /** Writes it as a component. */
  static void write(JsonSink out) throws IOException {
    OpenApiText.object(
        out,
        NAME,
        body -> {
          body.member("description", "The case, with a ref if one is to be handed back.");
          body.member("required", true);
          OpenApiText.content(
              body,
              MEDIA_TYPE,
              schema -> OpenApiText.reference(schema, SCHEMA),
              media -> {
                media.name("example");
                CaseWriter.write(visitor(), media);
              });
        });
  }
}
