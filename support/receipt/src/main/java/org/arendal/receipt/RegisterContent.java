package org.arendal.receipt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.arendal.core.fact.Coded;
import org.arendal.core.register.Entry;
import org.arendal.core.register.Field;
import org.arendal.core.register.KnownGap;
import org.arendal.core.register.Provenance;
import org.arendal.core.register.Register;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.CountryModule;
import org.arendal.core.spi.TerritorialReach;
import org.arendal.json.token.JsonTree;

/** What the registers of a country say: every entry with its days and its source, and every gap. */
final class RegisterContent {
  private RegisterContent() {}

  /** The hash of all registers of a module, as they answer. */
  static String hash(CountryModule module) {
    Tree registers = new Tree();
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      registers.put(kind.name(), register(kind, module));
    }
    return Canonical.hash(
        new Tree()
            .list("reach", module.territories(), RegisterContent::reach)
            .put("registers", registers.members())
            .members());
  }

  /** An entry, without what is registered. */
  static Tree entry(Entry<?> entry) {
    return new Tree()
        .text("key", entry.key())
        .text("territory", entry.territory().code())
        .text("start", entry.validity().start())
        .text("end", entry.validity().end())
        .text("startedAfter", entry.doubt().startedAfter())
        .text("startedBy", entry.doubt().startedBy())
        .text("endedBy", entry.doubt().endedBy())
        .put("provenance", provenance(entry.provenance()));
  }

  private static <V> JsonTree register(RegisterKind<V> kind, CountryModule module) {
    Register<V> register = module.register(kind);
    return new Tree()
        .list(
            "entries",
            register.entries(),
            entry ->
                entry(entry)
                    .texts("notes", entry.notes())
                    .put("value", fields(kind, entry.value()))
                    .members())
        .list("gaps", register.gaps(), RegisterContent::gap)
        .members();
  }

  private static <V> JsonTree fields(RegisterKind<V> kind, V value) {
    Tree fields = new Tree();
    for (Field<V, ?> field : kind.fields()) {
      fields.put(field.member(), value(field.of(value)));
    }
    return fields.members();
  }

  private static JsonTree value(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(RegisterContent::value).orElseGet(JsonTree.Nothing::new);
    }
    if (value instanceof Collection<?> several) {
      return Tree.list(several, RegisterContent::value);
    }
    if (value instanceof Integer number) {
      return new JsonTree.Whole(number);
    }
    if (value instanceof Boolean truth) {
      return new JsonTree.Truth(truth);
    }
    return new JsonTree.Text(value instanceof Coded choice ? choice.code() : value.toString());
  }

  private static JsonTree provenance(Provenance provenance) {
    Optional<LocalDate> withdrawn = provenance.withdrawn();
    return new Tree()
        .text("source", provenance.source())
        .text("reference", provenance.reference())
        .text("provision", provenance.provision())
        .text("basis", provenance.basis().code())
        .text("evidence", provenance.evidence().toString())
        .text("read", provenance.read().toString())
        .text("confidence", provenance.confidence().code())
        .text("withdrawn", withdrawn)
        .members();
  }

  private static JsonTree gap(KnownGap gap) {
    return new Tree()
        .text("key", gap.key())
        .text("territory", gap.territory().code())
        .text("start", gap.days().start())
        .text("end", gap.days().end())
        .text("reason", gap.reason())
        .text("read", gap.read().toString())
        .text("withdrawn", gap.withdrawn())
        .members();
  }

  private static JsonTree reach(TerritorialReach reach) {
    return new Tree()
        .text("territory", reach.territory().code())
        .text("basis", reach.basis().code())
        .texts("provisions", RuleContent.ids(reach.provisions()))
        .members();
  }
}
