import org.arendal.core.Convention
import org.arendal.core.law.Article

/** Kotlin knows that no case is no answer. */
fun main() {
  println(Convention.of().evaluate(Article.TEMPORARY_STAY, null))
}
