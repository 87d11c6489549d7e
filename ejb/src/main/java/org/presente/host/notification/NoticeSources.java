package org.presente.host.notification;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All sources of news as one. */
@Singleton
public class NoticeSources {
  private final Iterable<? extends NoticeSource> all;

  @Inject
  public NoticeSources(@Any Instance<NoticeSource> all) {
    this.all = all;
  }

  /** Of these only. */
  public NoticeSources(Iterable<? extends NoticeSource> all) {
    this.all = all;
  }

  /** The host's first, then the plugins', and what collects last. */
  public List<NoticeKind> kinds() {
    return stream()
        .flatMap(source -> source.kinds().stream())
        .sorted(Comparator.comparing(NoticeKind::digest).thenComparing(NoticeSources::isOfPlugin))
        .toList();
  }

  private static boolean isOfPlugin(NoticeKind kind) {
    return kind.name().contains(":");
  }

  public Optional<NoticeKind> kind(String name) {
    return kinds().stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  /** Whose kind it is. */
  public Optional<NoticeSource> of(String kind) {
    return stream()
        .filter(source -> source.kinds().stream().anyMatch(it -> it.name().equals(kind)))
        .findFirst();
  }

  private Stream<NoticeSource> stream() {
    return StreamSupport.stream(all.spliterator(), false).map(NoticeSource.class::cast);
  }
}
