package org.example.service;

import com.fasterxml.jackson.databind.Module;
import org.arendal.core.law.Language;
import org.arendal.jackson2.ArendalModule;
import org.arendal.jackson2.Jackson2;
import org.arendal.json.token.JsonAdapter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cases and answers in JSON, by the Jackson that this Spring Boot has. */
@Configuration(proxyBeanMethods = false)
class Json {
  @Bean
  Module arendal() {
    return ArendalModule.inLanguage(Language.DANISH);
  }

  @Bean
  JsonAdapter adapter() {
    return Jackson2.JSON;
  }
}
