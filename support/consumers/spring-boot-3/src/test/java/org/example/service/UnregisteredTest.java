package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.net.http.HttpResponse;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.matter.Case;
import org.arendal.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that forgot the module: neither half a case goes in nor an empty answer out. */
@SpringBootTest(classes = UnregisteredTest.Forgetful.class, webEnvironment = RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class UnregisteredTest {
  @Value("${local.server.port}")
  private int port;

  @Test
  void anAnswerIsNotWritten(CapturedOutput log) throws Exception {
    HttpResponse<String> response = new Caller(port).get("/answer");

    assertThat(response.statusCode()).isEqualTo(Integer.getInteger("answer.status"));
    assertThat(log).contains(System.getProperty("answer.log"));
  }

  @Test
  void aCaseIsNotRead(CapturedOutput log) throws Exception {
    HttpResponse<String> response =
        new Caller(port).post("/case", Fixtures.find("6-visitor-in-need").json());

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(log).contains("Type definition error", Case.class.getName());
  }

  @EnableAutoConfiguration
  @RestController
  static class Forgetful {
    @GetMapping("/answer")
    Assessment answer() {
      return Convention.discovered().assess(Fixtures.find("6-visitor-in-need").matter());
    }

    @PostMapping("/case")
    String take(@RequestBody Case matter) {
      return matter.toString();
    }
  }
}
