package org.example.service;

import org.arendal.core.Convention;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that has the Convention as a bean. */
@SpringBootApplication
public class Service {
  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(Service.class, args);
  }

  @Bean
  Convention convention() {
    return Convention.discovered();
  }

  @Bean
  CommandLineRunner says(Convention convention) {
    return args -> System.out.println("serving " + convention);
  }

  Service() {}
}
