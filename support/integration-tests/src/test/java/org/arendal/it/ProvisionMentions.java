package org.arendal.it;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arendal.core.law.Provision;
import org.arendal.core.law.Provisions;

/** Where a text names provisions by their ids, one by one or from the first "to" the last. */
final class ProvisionMentions {
  private static final String ID = "([A-Z]+\\d*(?:-[A-Za-z0-9]+)+)";
  private static final Pattern ONE_OR_RANGE = Pattern.compile(ID + "(?:\\s+to\\s+" + ID + ")?");

  private ProvisionMentions() {}

  /** The provisions in the order in which they are named; what only looks like an id is none. */
  static Set<Provision> of(String text) {
    Set<Provision> named = new LinkedHashSet<>();
    ONE_OR_RANGE.matcher(text).results().flatMap(ProvisionMentions::provisions).forEach(named::add);
    return named;
  }

  private static Stream<Provision> provisions(MatchResult found) {
    Optional<Provision> first = Provisions.find(found.group(1));
    Optional<Provision> last = Optional.ofNullable(found.group(2)).flatMap(Provisions::find);
    return first.isPresent() && last.isPresent()
        ? range(first.get(), last.get())
        : Stream.concat(first.stream(), last.stream());
  }

  /** A range runs in the order of the source over the ids that are built like both ends. */
  private static Stream<Provision> range(Provision first, Provision last) {
    return Provisions.all().stream()
        .filter(p -> p.compareTo(first) >= 0 && p.compareTo(last) <= 0)
        .filter(p -> isBuiltLike(parts(first), parts(last), parts(p)));
  }

  private static boolean isBuiltLike(String[] first, String[] last, String[] between) {
    return first.length == last.length
        && first.length == between.length
        && IntStream.range(0, first.length)
            .allMatch(i -> !first[i].equals(last[i]) || first[i].equals(between[i]));
  }

  private static String[] parts(Provision provision) {
    return provision.id().split("-", -1);
  }
}
