package org.example.service;

import java.util.Optional;
import org.arendal.core.Convention;
import org.arendal.core.answer.Assessment;
import org.arendal.core.law.Language;
import org.arendal.core.matter.Case;
import org.arendal.json.AssessmentWriter;
import org.arendal.json.CaseProblems;
import org.arendal.json.Detail;
import org.arendal.json.InvalidCaseException;
import org.arendal.json.token.JsonAdapter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Answers cases over HTTP. */
@RestController
class Assessments {
  private final Convention convention;
  private final JsonAdapter json;

  Assessments(Convention convention, JsonAdapter json) {
    this.convention = convention;
    this.json = json;
  }

  /** In the language that the module was registered with. */
  @PostMapping("/assessments")
  Assessment assess(@RequestBody Case matter) {
    return convention.assess(matter);
  }

  /** At the level that is asked for, in the language of the request. */
  @PostMapping(
      path = "/assessments",
      params = "detail",
      produces = MediaType.APPLICATION_JSON_VALUE)
  String assess(@RequestBody Case matter, @RequestParam("detail") String code, WebRequest request) {
    Detail detail =
        Detail.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    return AssessmentWriter.inLanguage(language(request))
        .at(detail)
        .write(convention.assess(matter), false, json);
  }

  private static Language language(WebRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
        .flatMap(Language::accepted)
        .orElse(Language.DANISH);
  }

  /** All that is wrong with a case (RFC 9457); any other body is answered as usual. */
  @ExceptionHandler
  ResponseEntity<String> refuse(HttpMessageNotReadableException thrown, WebRequest request) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidCaseException invalid) {
        CaseProblems problems = CaseProblems.of(invalid);
        return ResponseEntity.status(problems.status())
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(problems.write(language(request), false, json));
      }
    }
    throw thrown;
  }
}
