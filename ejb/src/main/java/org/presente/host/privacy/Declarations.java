package org.presente.host.privacy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.presente.host.stored.Hold;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Trail;

/** What all features of the host and all plugins declare, as one. */
@Singleton
public class Declarations {
  private final Iterable<? extends StoredData> all;

  @Inject
  public Declarations(@Any Instance<StoredData> all) {
    this.all = all;
  }

  /** Of these only. */
  public Declarations(Iterable<? extends StoredData> all) {
    this.all = all;
  }

  /** A table and the name of the plugin that declares it, or {@link StoredData#HOST}. */
  public record Declared(String owner, StoredTable table) {}

  private Stream<? extends StoredData> each() {
    return StreamSupport.stream(all.spliterator(), false);
  }

  /** The host's first, then each plugin's, by name. */
  public List<Declared> tables() {
    return each()
        .flatMap(data -> data.tables().stream().map(table -> new Declared(data.owner(), table)))
        .sorted(
            Comparator.comparing((Declared it) -> !it.owner().equals(StoredData.HOST))
                .thenComparing(Declared::owner)
                .thenComparing(it -> it.table().name()))
        .toList();
  }

  /** In the order in which a person is taken out of them; as declared where ranks are equal. */
  List<StoredTable> byRank() {
    return each()
        .flatMap(data -> data.tables().stream())
        .sorted(Comparator.comparingInt(StoredTable::rank))
        .toList();
  }

  List<Trail> trails() {
    return each().flatMap(data -> data.trails().stream()).toList();
  }

  List<Hold> holds() {
    return each().flatMap(data -> data.holds().stream()).toList();
  }
}
