package org.presente.sandbox.zoom.state;

/** Which UUIDs new instances get; those with slashes must be encoded twice in a path. */
public enum UuidShape {
  /** As it comes: now and then with a slash. */
  NATURAL {
    @Override
    String force(String uuid) {
      return uuid;
    }
  },
  LEADING_SLASH {
    @Override
    String force(String uuid) {
      return "/" + uuid.substring(1).replace("//", "/a");
    }
  },
  DOUBLE_SLASH {
    @Override
    String force(String uuid) {
      return "N" + uuid.substring(1, 11) + "//" + uuid.substring(13);
    }
  };

  abstract String force(String uuid);
}
