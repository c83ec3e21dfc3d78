/** Finland, with Åland, as a part of the Convention library. */
module org.arendal.country.fi {
  requires org.arendal.core;
  requires static org.jspecify;

  exports org.arendal.country.fi;

  provides org.arendal.core.spi.CountryModule with
      org.arendal.country.fi.Finland;
}
