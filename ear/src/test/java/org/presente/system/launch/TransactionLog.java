package org.presente.system.launch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's log of statements, read as transactions. */
final class TransactionLog {
  private static final Pattern STATEMENT =
      Pattern.compile("(\\d+) ?LOG: {2}(?:execute [^:]*|statement): (.*)");

  /** What timers do at any time: the tasks' own rows, and old nonces. */
  private static final Pattern TIMERS =
      Pattern.compile("(?is).*\\b(scheduled_task|work_item)\\b.*|delete from nonce.*");

  /** Every node reads the registrations anew after some seconds, whoever needs them first. */
  private static final Pattern DIRECTORY = Pattern.compile("(?is)select .* from registration\\b.*");

  private final Map<String, List<String>> open = new LinkedHashMap<>();
  private final List<List<String>> transactions = new ArrayList<>();

  private TransactionLog() {}

  /**
   * @return the statements of each transaction, without those of timers; a statement outside of
   *     transactions is one of its own
   */
  static List<List<String>> read(String log) {
    TransactionLog reader = new TransactionLog();
    log.lines().map(STATEMENT::matcher).filter(Matcher::matches).forEach(reader::add);
    reader.transactions.addAll(reader.open.values());
    return reader.transactions.stream()
        .filter(statements -> !statements.isEmpty())
        .filter(statements -> !statements.stream().allMatch(TransactionLog::isBeside))
        .toList();
  }

  private void add(Matcher line) {
    String connection = line.group(1);
    String statement = line.group(2);
    if (statement.equals("BEGIN")) {
      open.put(connection, new ArrayList<>());
    } else if (statement.equals("COMMIT") || statement.equals("ROLLBACK")) {
      transactions.add(List.copyOf(open.getOrDefault(connection, List.of())));
      open.remove(connection);
    } else if (open.containsKey(connection)) {
      open.get(connection).add(statement);
    } else if (!statement.startsWith("SET ") && !statement.contains("mark-")) {
      transactions.add(List.of(statement));
    }
  }

  private static boolean isBeside(String statement) {
    return TIMERS.matcher(statement).matches() || DIRECTORY.matcher(statement).matches();
  }
}
