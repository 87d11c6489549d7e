package org.presente.host.attendance.domain.suggestion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Usual short names in Spanish, Portuguese and English that are no mere beginning of the name. */
final class Nicknames {

  /** One line each: names that stand for one another. Without accents. */
  private static final List<String> GROUPS =
      List.of(
          "jose pepe ze zeca",
          "francisco paco pancho chico kiko",
          "ignacio nacho",
          "guadalupe lupe lupita",
          "alberto beto",
          "roberto beto robert bob bobby",
          "humberto beto",
          "enrique quique kike",
          "jesus chucho",
          "dolores lola",
          "concepcion concha conchita",
          "rosario charo",
          "guillermo memo",
          "eduardo lalo edu dudu",
          "luis lucho",
          "sergio checo",
          "manuel manolo manu",
          "maria mari maru",
          "antonio tono toninho",
          "joao joaozinho",
          "isabel isa chabela",
          "mercedes meche",
          "fernando nando",
          "elizabeth liz beth betty eliza",
          "william bill billy will liam",
          "richard dick rick rich",
          "margaret peggy maggie meg",
          "james jim jimmy",
          "john jack johnny",
          "edward ted ed ned",
          "katherine catherine kate kathy katie cathy",
          "michael mike mick",
          "anthony tony",
          "henry harry hank",
          "charles chuck charlie",
          "alexander alejandro alexandre sasha sandro",
          "theodore ted teddy");

  private static final Map<String, Set<String>> OTHERS = index();

  private Nicknames() {}

  static Set<String> of(String token) {
    return OTHERS.getOrDefault(token, Set.of());
  }

  private static Map<String, Set<String>> index() {
    Map<String, Set<String>> index = new HashMap<>();
    for (String group : GROUPS) {
      Set<String> names = Set.of(group.split(" ", -1));
      names.forEach(name -> index.computeIfAbsent(name, any -> new HashSet<>()).addAll(names));
    }
    return Map.copyOf(index);
  }
}
