package org.arendal.explorer.browser;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Lets the compiler to JavaScript call {@link StandIns} and {@link StreamStandIns}. */
public final class StandInsPlugin implements TeaVMPlugin, ClassHolderTransformer {
  private static final Map<MethodReference, MethodReference> STAND_INS =
      Stream.of(StandIns.class, StreamStandIns.class)
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .filter(method -> method.isAnnotationPresent(InPlaceOf.class))
          .collect(toUnmodifiableMap(StandInsPlugin::original, StandInsPlugin::standIn));

  /** Called by the compiler to JavaScript. */
  public StandInsPlugin() {}

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
          for (Instruction instruction : block) {
            if (instruction instanceof InvokeInstruction call) {
              replace(call);
            }
          }
        }
      }
    }
  }

  private static void replace(InvokeInstruction call) {
    MethodReference standIn = STAND_INS.get(call.getMethod());
    if (standIn != null) {
      Variable self = call.getInstance();
      if (self != null) {
        call.setArguments(
            Stream.concat(Stream.of(self), call.getArguments().stream()).toArray(Variable[]::new));
        call.setInstance(null);
      }
      call.setType(InvocationType.SPECIAL);
      call.setMethod(standIn);
    }
  }

  private static MethodReference standIn(Method method) {
    return reference(method.getDeclaringClass(), method, 0);
  }

  private static MethodReference original(Method standIn) {
    Class<?> of = standIn.getAnnotation(InPlaceOf.class).value();
    Class<?>[] types = standIn.getParameterTypes();
    return reference(of, standIn, types.length > 0 && types[0] == of ? 1 : 0);
  }

  private static MethodReference reference(Class<?> of, Method method, int skipped) {
    return new MethodReference(
        of,
        method.getName(),
        Stream.concat(
                Arrays.stream(method.getParameterTypes()).skip(skipped),
                Stream.of(method.getReturnType()))
            .toArray(Class<?>[]::new));
  }
}
