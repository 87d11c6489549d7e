package org.presente.host.gradebook.passback;

import org.presente.lti.ags.LineItem;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.registration.Registration;

/** What the search for a column needs outside a transaction. */
record WantedColumn(Registration registration, AgsEndpoint endpoint, LineItem item) {}
