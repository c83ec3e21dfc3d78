/** Sweden, as a part of the Convention library. */
module org.arendal.country.se {
  requires org.arendal.core;
  requires static org.jspecify;

  exports org.arendal.country.se;

  provides org.arendal.core.spi.CountryModule with
      org.arendal.country.se.Sweden;
}
