package org.example.service;

import org.arendal.core.law.Language;
import org.arendal.jackson3.ArendalModule;
import org.arendal.jackson3.Jackson3;
import org.arendal.json.token.JsonAdapter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;

/** Cases and answers in JSON, by the Jackson that this Spring Boot has. */
@Configuration(proxyBeanMethods = false)
class Json {
  @Bean
  JacksonModule arendal() {
    return ArendalModule.inLanguage(Language.DANISH);
  }

  @Bean
  JsonAdapter adapter() {
    return Jackson3.JSON;
  }
}
