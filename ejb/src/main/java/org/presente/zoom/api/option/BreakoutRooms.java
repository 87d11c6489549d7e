package org.presente.zoom.api.option;

import java.util.List;
import java.util.Map;
import org.presente.zoom.api.MeetingRequest;

/** Rooms with the people who belong there; dropped by Zoom where the account has none. */
public record BreakoutRooms(List<Room> rooms) implements MeetingOption {

  public BreakoutRooms {
    rooms = List.copyOf(rooms);
  }

  /**
   * @param addresses as Zoom knows these people: of the account, or of registrants
   */
  public record Room(String name, List<String> addresses) {
    public Room {
      addresses = List.copyOf(addresses);
    }

    /** Without addresses. */
    @Override
    public String toString() {
      return "Room[" + addresses.size() + "]";
    }
  }

  /** The same rooms, with nobody assigned to them. */
  public BreakoutRooms withoutPeople() {
    return new BreakoutRooms(rooms.stream().map(room -> new Room(room.name(), List.of())).toList());
  }

  @Override
  public MeetingRequest on(MeetingRequest request) {
    List<Map<String, Object>> list =
        rooms.stream()
            .map(
                room ->
                    Map.<String, Object>of("name", room.name(), "participants", room.addresses()))
            .toList();
    Map<String, Object> value =
        list.isEmpty() ? Map.of("enable", false) : Map.of("enable", true, "rooms", list);
    return request.setting("breakout_room", value);
  }
}
