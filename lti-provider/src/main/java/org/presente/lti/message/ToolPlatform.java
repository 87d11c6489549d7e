package org.presente.lti.message;

import java.util.Optional;

/** The platform instance; guid is empty where only a product is named. */
public record ToolPlatform(
    Optional<String> guid,
    Optional<String> name,
    Optional<String> productFamilyCode,
    Optional<String> version,
    Optional<String> url) {}
