/**
 * Backend features outside a container: the real beans on a real database, wired by {@link
 * org.presente.testing.Beans}. H2 by default; PostgreSQL where the SQL matters ({@code
 * -Dpresente.postgres=true}).
 */
package org.presente.testing;
