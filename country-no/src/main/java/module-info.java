/** Norway, with Svalbard, as a part of the Convention library. */
module org.arendal.country.no {
  requires org.arendal.core;
  requires static org.jspecify;

  exports org.arendal.country.no;

  provides org.arendal.core.spi.CountryModule with
      org.arendal.country.no.Norway;
}
