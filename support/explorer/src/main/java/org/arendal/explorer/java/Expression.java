package org.arendal.explorer.java;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * An expression of Java, in one line where it fits and else broken as the project's own code is.
 */
sealed interface Expression {
  /** As many characters as a line has. */
  int WIDTH = 100;

  /** By how much a line goes on deeper than the one it belongs to. */
  int DEEPER = 4;

  /** In one line. */
  String flat();

  /** Beginning at an indent, with so many characters to follow on its last line. */
  default String written(int indent, int after) {
    String flat = flat();
    return indent + flat.length() + after <= WIDTH ? flat : broken(indent, after);
  }

  /** Over several lines. */
  String broken(int indent, int after);

  /** A name or a literal. */
  record Word(String flat) implements Expression {
    @Override
    public String broken(int indent, int after) {
      return flat;
    }
  }

  /** A call, or what is created. */
  record Call(String name, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    static Call of(String name, Expression... arguments) {
      return new Call(name, List.of(arguments));
    }

    @Override
    public String flat() {
      return name + arguments.stream().map(Expression::flat).collect(joining(", ", "(", ")"));
    }

    @Override
    public String broken(int indent, int after) {
      int deeper = indent + DEEPER;
      return arguments.isEmpty()
          ? flat()
          : name
              + arguments.stream()
                  .map(argument -> argument.written(deeper, after + 1))
                  .collect(joining("," + line(deeper), "(" + line(deeper), ")"));
    }
  }

  /**
   * Calls on what came of the one before.
   *
   * @param links the calls, and the comment before each; an empty one for none
   */
  record Chain(Expression start, List<Link> links) implements Expression {
    public Chain {
      links = List.copyOf(links);
    }

    @Override
    public String flat() {
      return start.flat() + links.stream().map(link -> "." + link.call().flat()).collect(joining());
    }

    @Override
    public String broken(int indent, int after) {
      int deeper = indent + DEEPER;
      StringBuilder text = new StringBuilder(start.written(indent, 0));
      for (Link link : links) {
        if (!link.comment().isEmpty()) {
          text.append(line(deeper)).append("// ").append(link.comment());
        }
        text.append(line(deeper)).append('.').append(link.call().written(deeper, after + 1));
      }
      return text.toString();
    }
  }

  /** One call of a chain. */
  record Link(String comment, Call call) {}

  private static String line(int indent) {
    return "\n" + " ".repeat(indent);
  }
}
