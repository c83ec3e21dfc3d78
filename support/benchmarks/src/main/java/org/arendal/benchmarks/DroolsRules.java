package org.arendal.benchmarks;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The small rule for Drools, in one session for all cases: the fastest way to use it. */
final class DroolsRules {
  private final KieSession session;

  private DroolsRules(KieSession session) {
    this.session = session;
  }

  static DroolsRules load() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        services
            .getResources()
            .newClassPathResource("org/arendal/benchmarks/article7.drl", DroolsRules.class));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException("article7.drl: " + builder.getResults());
    }
    return new DroolsRules(
        services.newKieContainer(services.getRepository().getDefaultReleaseId()).newKieSession());
  }

  Verdict decide(SmallCase matter) {
    Reasons reasons = new Reasons();
    session.setGlobal("reasons", reasons);
    FactHandle handle = session.insert(matter);
    session.fireAllRules();
    session.delete(handle);
    return reasons.verdict();
  }
}
