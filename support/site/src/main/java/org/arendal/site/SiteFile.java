package org.arendal.site;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A file of the site.
 *
 * @param path where it stands within the site
 * @param content what is in it
 */
@SuppressWarnings("ArrayRecordComponent")
record SiteFile(String path, byte[] content) {
  static SiteFile of(String path, String text) {
    return new SiteFile(path, text.getBytes(UTF_8));
  }
}
