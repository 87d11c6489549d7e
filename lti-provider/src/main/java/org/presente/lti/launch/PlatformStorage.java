package org.presente.lti.launch;

import java.util.Optional;

/**
 * Where a browser that keeps no cookie for us keeps the nonce instead: with the platform's page,
 * asked by window messages (LTI Client Side postMessages and Platform Storage 0.1). A page of ours
 * only fetches and carries; whether the value is right is judged by {@link LaunchValidator}.
 *
 * @param origin of the authorization endpoint: messages go to it and are believed from it alone
 * @param target {@code lti_storage_target} of the login: a frame's name or {@code _parent}; a
 *     platform that sent none may still answer {@code lti.capabilities}
 * @param key under which the nonce lies
 */
public record PlatformStorage(String origin, Optional<String> target, String key) {}
