package org.arendal.site.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arendal.core.Convention;
import org.arendal.core.explanation.Quotation;
import org.arendal.core.law.Language;
import org.arendal.core.law.Territory;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.spi.CountryModule;
import org.arendal.site.page.Page;
import org.arendal.site.page.Sheet;

/** The pages on countries and on registers in a language. */
public final class RegisterPages {
  private final Language language;
  private final List<CountryModule> countries;

  private RegisterPages(Language language, Convention convention) {
    this.language = language;
    this.countries = List.copyOf(convention.law().countries());
  }

  /** A page for each country and each sort of register, and the one that leads to them. */
  public static List<Page> in(Language language, Convention convention) {
    return new RegisterPages(language, convention).pages();
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(index());
    countries.forEach(country -> pages.add(country(country)));
    RegisterKinds.all().forEach(kind -> pages.add(register(kind)));
    return pages;
  }

  private Page index() {
    Sheet sheet = new Sheet(language);
    sheet.paragraph(sheet.word("site.countries.lead"));
    sheet.out().open("ul");
    for (CountryModule country : countries) {
      sheet
          .out()
          .open("li")
          .link(Quotation.page(country) + ".html", name(country.state().mainTerritory(), sheet))
          .close("li");
    }
    sheet.out().close("ul");
    sheet.heading("registers", sheet.word("site.registers"));
    sheet.out().open("ul");
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      sheet
          .out()
          .open("li")
          .link("register-" + kind.name() + ".html", sheet.word("site.register." + kind.name()))
          .close("li");
    }
    sheet.out().close("ul");
    return sheet.page("countries", sheet.word("site.part.countries"));
  }

  private Page country(CountryModule country) {
    Sheet sheet = new Sheet(language);
    sheet.paragraph(sheet.word("site.country.lead"));
    Map<Territory, Map<String, List<Listed>>> all = new LinkedHashMap<>();
    for (RegisterKind<?> kind : RegisterKinds.all()) {
      for (Listed listed : Listed.of(kind, country)) {
        all.computeIfAbsent(listed.territory(), territory -> new LinkedHashMap<>())
            .computeIfAbsent(kind.name(), name -> new ArrayList<>())
            .add(listed);
      }
    }
    all.forEach((territory, registers) -> territory(territory, registers, sheet));
    return sheet.page(Quotation.page(country), name(country.state().mainTerritory(), sheet));
  }

  private static void territory(
      Territory territory, Map<String, List<Listed>> registers, Sheet sheet) {
    sheet.heading(territory.code(), name(territory, sheet));
    registers.forEach(
        (kind, listed) -> {
          String title = sheet.word("site.register." + kind);
          sheet.subheading(title);
          TimeLine.add(name(territory, sheet) + ": " + title, listed, sheet);
          lists(listed, sheet, true);
        });
  }

  private Page register(RegisterKind<?> kind) {
    Sheet sheet = new Sheet(language);
    sheet.paragraph(sheet.word("site.country.lead"));
    for (CountryModule country : countries) {
      Map<Territory, List<Listed>> all = new LinkedHashMap<>();
      Listed.of(kind, country)
          .forEach(
              listed ->
                  all.computeIfAbsent(listed.territory(), it -> new ArrayList<>()).add(listed));
      all.forEach(
          (territory, listed) -> {
            sheet.heading(territory.code(), name(territory, sheet));
            TimeLine.add(name(territory, sheet), listed, sheet);
            lists(listed, sheet, false);
          });
    }
    return sheet.page("register-" + kind.name(), sheet.word("site.register." + kind.name()));
  }

  /** One list under each title, however many keys have it. */
  private static void lists(List<Listed> all, Sheet sheet, boolean quotable) {
    String title = "";
    for (Listed listed : all) {
      if (!listed.title(sheet.texts()).equals(title)) {
        title = listed.title(sheet.texts());
        sheet.out().element("h4", title).markup("\n");
      }
      if (quotable) {
        EntryList.quotable(listed, sheet);
      } else {
        EntryList.linked(listed, sheet);
      }
    }
  }

  private static String name(Territory territory, Sheet sheet) {
    return sheet.word("territory." + territory.code());
  }
}
