/**
 * Who a row is about: proofs, suggestions and remembered decisions.
 *
 * <p>Evidence is read strongest first: registrant, account, e-mail, phone, name. At each step a
 * decision of the staff about exactly that evidence comes before the automatic proof, and stronger
 * evidence comes before a decision about weaker evidence. So an instructor can correct or split
 * what a proof says, and a proof that appears later replaces what was decided from a name.
 */
package org.presente.host.attendance.domain.identity;
