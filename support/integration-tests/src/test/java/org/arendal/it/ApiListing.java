package org.arendal.it;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one archive promises, in lines that a review can read: its module, and of each exported type
 * the members that a caller or a subclass in another archive can use.
 */
final class ApiListing {
  private static final String INDENT = "  ";

  private final Path jar;
  private final ModuleDescriptor module;

  ApiListing(Path jar) {
    this.jar = jar;
    this.module = ModuleFinder.of(jar).findAll().iterator().next().descriptor();
  }

  /** The module as {@code jar --describe-module} says it, in an order of its own. */
  String module() {
    List<String> lines = new ArrayList<>();
    lines.add((module.isOpen() ? "open module " : "module ") + module.name());
    module.requires().stream()
        .map(one -> joined("requires", one.modifiers(), one.name()))
        .sorted()
        .forEach(lines::add);
    module.exports().stream()
        .map(one -> "exports " + one.source() + to(one.targets()))
        .sorted()
        .forEach(lines::add);
    module.opens().stream()
        .map(one -> "opens " + one.source() + to(one.targets()))
        .sorted()
        .forEach(lines::add);
    module.uses().stream().map(one -> "uses " + one).sorted().forEach(lines::add);
    module.provides().stream()
        .map(one -> "provides " + one.service() + " with " + String.join(", ", one.providers()))
        .sorted()
        .forEach(lines::add);
    return String.join("\n" + INDENT, lines) + "\n";
  }

  /** The exported types, by name, each with its members. */
  String types() throws IOException, ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (String name : classNames()) {
      types.add(Class.forName(name, false, getClass().getClassLoader()));
    }
    return types.stream()
        .filter(ApiListing::isReachable)
        .sorted(Comparator.comparing(Class::getName))
        .map(ApiListing::type)
        .collect(Collectors.joining("\n"));
  }

  private List<String> classNames() throws IOException {
    Set<String> exported =
        module.exports().stream()
            .map(one -> one.source().replace('.', '/'))
            .collect(Collectors.toSet());
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && name.contains("/"))
          .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('/'))))
          .filter(name -> !name.endsWith("package-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }

  private static boolean isReachable(Class<?> type) {
    return Stream.<Class<?>>iterate(type, one -> one != null, Class::getEnclosingClass)
        .allMatch(one -> isPromised(one.getModifiers()));
  }

  private static boolean isPromised(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String type(Class<?> type) {
    return head(type)
        + "\n"
        + Stream.<Member>concat(
                Arrays.stream(type.getDeclaredFields()),
                Stream.concat(
                    Arrays.stream(type.getDeclaredConstructors()),
                    Arrays.stream(type.getDeclaredMethods())))
            .filter(member -> isPromised(member.getModifiers()) && !member.isSynthetic())
            // In a final class a protected member is nobody's.
            .filter(
                member ->
                    Modifier.isPublic(member.getModifiers())
                        || !Modifier.isFinal(type.getModifiers()))
            .map(member -> INDENT + member(member) + "\n")
            .sorted()
            .collect(Collectors.joining());
  }

  private static String head(Class<?> type) {
    String above =
        Stream.concat(Stream.ofNullable(superclass(type)), Stream.of(type.getGenericInterfaces()))
            .map(Type::getTypeName)
            .map(ApiListing::plain)
            .collect(Collectors.joining(", "));
    String permitted =
        type.isSealed()
            ? Arrays.stream(type.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", ", " permits ", ""))
            : "";
    String generic = type.toGenericString();
    String parameters = type.getTypeParameters().length == 0 ? "" : parameters(generic);
    return modifiers(type) + type.getName() + plain(parameters) + from(above) + permitted;
  }

  private static String parameters(String generic) {
    return generic.substring(generic.indexOf('<'), generic.lastIndexOf('>') + 1);
  }

  private static String from(String above) {
    return above.isEmpty() ? "" : " : " + above;
  }

  private static Type superclass(Class<?> type) {
    boolean says = type.isInterface() || type.isEnum() || type.isRecord();
    Type above = type.getGenericSuperclass();
    return says || above == Object.class ? null : above;
  }

  private static String modifiers(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation ";
    }
    if (type.isEnum()) {
      return "enum ";
    }
    if (type.isRecord()) {
      return "record ";
    }
    String kind = type.isInterface() ? "interface " : "class ";
    int modifiers = type.getModifiers();
    String how = Modifier.isFinal(modifiers) ? "final " : "";
    boolean isAbstract = Modifier.isAbstract(modifiers) && !type.isInterface();
    return (type.isSealed() ? "sealed " : how) + (isAbstract ? "abstract " : "") + kind;
  }

  private static String member(Member member) {
    if (member instanceof Field field) {
      String what = field.isEnumConstant() ? "" : field.getGenericType().getTypeName() + " ";
      return plain(shown(field.getModifiers()) + what) + field.getName();
    }
    Executable executable = (Executable) member;
    String generic = executable.toGenericString();
    String before = executable instanceof Method method && method.isDefault() ? "default " : "";
    String name =
        executable instanceof Constructor<?>
            ? executable.getDeclaringClass().getTypeName()
            : executable.getDeclaringClass().getTypeName() + "." + executable.getName();
    String shortName = executable instanceof Constructor<?> ? "new" : executable.getName();
    String said =
        generic
            .replace(name + "(", shortName + "(")
            .replaceFirst("^(public |protected )?(default )?", "$1")
            .replaceFirst("^public ", "");
    return before + plain(said);
  }

  private static String shown(int modifiers) {
    String all = Modifier.toString(modifiers);
    return all.isEmpty() ? "" : (all + " ").replaceFirst("^public ", "");
  }

  /** Without the packages that go without saying. */
  private static String plain(String text) {
    return text.replaceAll(
            "\\b(java\\.(lang|util|util\\.function|time)|org\\.arendal\\.core(\\.\\w+)?)\\.(?=[A-Z])",
            "")
        .replace(",", ", ")
        .replace(",  ", ", ");
  }

  private static String joined(String word, Set<? extends Enum<?>> modifiers, String name) {
    String said =
        modifiers.stream()
            .map(one -> one.name().toLowerCase(java.util.Locale.ROOT))
            .sorted()
            .map(one -> one + " ")
            .collect(Collectors.joining());
    return word + " " + said + name;
  }

  private static String to(Set<String> targets) {
    return targets.isEmpty()
        ? ""
        : targets.stream().sorted().collect(Collectors.joining(", ", " to ", ""));
  }
}
