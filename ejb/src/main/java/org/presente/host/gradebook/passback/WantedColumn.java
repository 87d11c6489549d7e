package org.presente.host.gradebook.passback;

import java.net.URI;
import java.util.Optional;
import org.presente.lti.ags.LineItem;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.registration.Registration;

/**
 * What the search for a column needs outside a transaction.
 *
 * @param known where it is, when it is only to be read
 */
record WantedColumn(
    Registration registration, AgsEndpoint endpoint, LineItem item, Optional<URI> known) {}
