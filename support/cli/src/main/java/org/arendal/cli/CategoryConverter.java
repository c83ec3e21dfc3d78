package org.arendal.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.arendal.core.fact.BenefitCategory;
import picocli.CommandLine.ITypeConverter;

/** Reads a category of article 2, written as the place where it stands. */
final class CategoryConverter implements ITypeConverter<BenefitCategory> {
  /** The categories that lists have, in their order. */
  static Map<String, BenefitCategory> codes() {
    Map<String, BenefitCategory> codes = new LinkedHashMap<>();
    codes.put("2-1-a", BenefitCategory.SOCIAL_ASSISTANCE_OR_SERVICE);
    codes.put("2-1-b", BenefitCategory.OTHER_SOCIAL_BENEFIT);
    codes.put("2-2", BenefitCategory.HEALTH_SERVICE);
    return codes;
  }

  @Override
  public BenefitCategory convert(String value) {
    BenefitCategory category = codes().get(value);
    if (category == null) {
      throw Converters.unknown("category", value, codes().keySet());
    }
    return category;
  }
}
