package org.example.sweden;

import org.arendal.core.spi.CountryModule;
import org.arendal.testkit.contract.CountryModuleContract;

class OtherSwedenTest implements CountryModuleContract {
  @Override
  public CountryModule module() {
    return new OtherSweden();
  }
}
