/** Iceland, as a part of the Convention library. */
module org.arendal.country.is {
  requires org.arendal.core;
  requires static org.jspecify;

  exports org.arendal.country.is;

  provides org.arendal.core.spi.CountryModule with
      org.arendal.country.is.Iceland;
}
