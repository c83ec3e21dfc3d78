/** Denmark, with the Faroe Islands and Greenland, as a part of the Convention library. */
module org.arendal.country.dk {
  requires org.arendal.core;
  requires static org.jspecify;

  exports org.arendal.country.dk;

  provides org.arendal.core.spi.CountryModule with
      org.arendal.country.dk.Denmark;
}
