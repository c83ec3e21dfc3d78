package org.arendal.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import org.arendal.core.law.Article;
import org.arendal.core.law.Language;
import org.arendal.core.register.BodyFunction;
import org.arendal.core.register.RegisterKind;
import org.arendal.core.register.RegisterKinds;
import org.arendal.core.register.RelatedInstrument;
import org.arendal.core.words.Texts;
import org.arendal.json.Detail;

/** The values that options can have, for help and for error messages. */
final class Choices {
  private Choices() {}

  /** The numbers of the articles that can be asked, in their order. */
  static Collection<String> articles() {
    return Arrays.stream(Article.values()).map(Article::number).toList();
  }

  /** The forms in which the answer to a case can be written, in their order. */
  static Collection<String> caseFormats() {
    return Arrays.stream(CaseFormat.values()).map(CaseFormat::code).toList();
  }

  /** How much of an answer can be given, in their order. */
  static Collection<String> details() {
    return Arrays.stream(Detail.values()).map(Detail::code).toList();
  }

  /** The codes of what bodies do, in their order. */
  static Collection<String> functions() {
    return BodyFunction.standard().stream().map(BodyFunction::code).toList();
  }

  /** The codes of the instruments beside the Convention, in their order. */
  static Collection<String> instruments() {
    return Arrays.stream(RelatedInstrument.values()).map(RelatedInstrument::code).toList();
  }

  /** The names of the registers, in alphabetical order. */
  static Collection<String> registers() {
    return RegisterKinds.all().stream().map(RegisterKind::name).sorted().toList();
  }

  /** The tags of the languages that there are texts in, in alphabetical order. */
  static Collection<String> languages() {
    return Texts.languages().stream().map(Language::tag).sorted().toList();
  }

  /** Tells picocli the {@link #articles()}. */
  static final class OfArticle implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return articles().iterator();
    }
  }

  /** Tells picocli the {@link #caseFormats()}. */
  static final class OfCaseFormat implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return caseFormats().iterator();
    }
  }

  /** Tells picocli the {@link #details()}. */
  static final class OfDetail implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return details().iterator();
    }
  }

  /** Tells picocli the {@link #functions()}. */
  static final class OfFunction implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return functions().iterator();
    }
  }

  /** Tells picocli the {@link #instruments()}. */
  static final class OfInstrument implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return instruments().iterator();
    }
  }

  /** Tells picocli the {@link #registers()}. */
  static final class OfRegister implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return registers().iterator();
    }
  }

  /** Tells picocli the {@link #languages()}. */
  static final class OfLanguage implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return languages().iterator();
    }
  }
}
