package org.presente.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the application's beans with their {@code @Inject} constructors and fields, one of each
 * class. Events reach the observers among the beans made so far, and who asks for all of a kind
 * gets those of them.
 */
public final class Beans {
  private final Map<Class<?>, Object> made = new LinkedHashMap<>();

  /** Uses this object where the type is asked for. */
  public <T> Beans with(Class<T> type, T bean) {
    made.put(type, bean);
    return this;
  }

  public <T> T get(Class<T> type) {
    if (!made.containsKey(type)) {
      make(type);
    }
    return type.cast(made.get(type));
  }

  Iterable<Object> all() {
    return made.values().stream().distinct().toList();
  }

  /** Registered before its fields are filled, so that beans may know each other. */
  private void make(Class<?> type) {
    Object bean = construct(type);
    made.put(type, bean);
    inject(bean);
  }

  /** Fills the {@code @Inject} fields of an object that a test made itself. */
  public <T> T inject(T bean) {
    for (Class<?> level = bean.getClass(); level != null; level = level.getSuperclass()) {
      Arrays.stream(level.getDeclaredFields())
          .filter(field -> field.isAnnotationPresent(Inject.class))
          .forEach(field -> fill(bean, field));
    }
    return bean;
  }

  private void fill(Object bean, Field field) {
    try {
      field.setAccessible(true);
      field.set(bean, resolve(field.getGenericType()));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Object construct(Class<?> type) {
    Constructor<?> constructor =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(it -> it.isAnnotationPresent(Inject.class))
            .findFirst()
            .orElseGet(() -> plain(type));
    Object[] arguments =
        Arrays.stream(constructor.getGenericParameterTypes()).map(this::resolve).toArray();
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException failed) {
      throw new IllegalStateException("cannot make " + type, failed);
    }
  }

  private static Constructor<?> plain(Class<?> type) {
    try {
      return type.getDeclaredConstructor();
    } catch (NoSuchMethodException missing) {
      throw new IllegalStateException(type + " needs to be given", missing);
    }
  }

  private Object resolve(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Event.class
          ? new LocalEvent<>(this)
          : instances((Class<?>) generic.getActualTypeArguments()[0]);
    }
    return get((Class<?>) type);
  }

  /** Those of the type made so far, each time it is asked for. */
  private Object instances(Class<?> type) {
    return Proxy.newProxyInstance(
        Beans.class.getClassLoader(),
        new Class<?>[] {Instance.class},
        (proxy, method, arguments) -> {
          Stream<?> found = made.values().stream().distinct().filter(type::isInstance);
          return switch (method.getName()) {
            case "iterator" -> found.iterator();
            case "stream" -> found;
            case "spliterator" -> found.spliterator();
            default -> throw new UnsupportedOperationException(method.getName());
          };
        });
  }
}
