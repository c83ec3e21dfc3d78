import java.time.LocalDate
import org.arendal.core.Convention
import org.arendal.core.answer.Determination
import org.arendal.core.explanation.Explanation
import org.arendal.core.fact.Citizenships
import org.arendal.core.fact.Judgement
import org.arendal.core.fact.NeedFacts
import org.arendal.core.fact.PersonFacts
import org.arendal.core.fact.Place
import org.arendal.core.fact.StayFacts
import org.arendal.core.fact.StayKind
import org.arendal.core.law.Article
import org.arendal.core.law.Language
import org.arendal.core.law.Territory
import org.arendal.core.matter.Case
// The one name of the library that Kotlin has for itself.
import org.arendal.country.`is`.Iceland

/** Builds a case with every builder there is, and reads what may be missing as Kotlin does. */
fun main() {
  val convention = Convention.discovered()
  val day = LocalDate.of(1997, 3, 1)
  val matter =
      Case.builder(day, Territory.SWEDEN)
          .with(PersonFacts.CITIZENSHIPS, Citizenships.of("IS"))
          .with(PersonFacts.RESIDENCE_TERRITORY, Place.of("IS"))
          .with(StayFacts.KIND, StayKind.TEMPORARY)
          .with(
              NeedFacts.IMMEDIATE,
              Judgement.builder()
                  .outcome(true)
                  .reason("Robbed on the way")
                  .role("caseworker")
                  .date(day)
                  .build())
          .build()
  val answer: Determination = convention.evaluate(Article.TEMPORARY_STAY, matter)
  val stay: StayKind? = matter[StayFacts.KIND].orElse(null)
  println("${answer.outcome()} of a stay that is $stay")
  println(Iceland().state())
  println(Explanation.inLanguage(Language.DANISH).text(answer).lineSequence().first())
}
