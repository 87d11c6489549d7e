package org.presente.bench;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes each bean once, by its injection points, and carries events to observers. */
final class Wiring {
  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final List<Class<?>> candidates;
  private final Map<Class<?>, Object> resources = new HashMap<>();

  /**
   * @param candidates among which observers and implementations of interfaces are looked for
   */
  Wiring(List<Class<?>> candidates) {
    this.candidates = candidates;
  }

  <T> void put(Class<T> type, T bean) {
    beans.put(type, bean);
  }

  <T> void putResource(Class<T> type, T resource) {
    resources.put(type, resource);
  }

  <T> T get(Class<T> type) {
    Object known = beans.get(type);
    return type.cast(known == null ? made(type) : known);
  }

  private Object made(Class<?> type) {
    try {
      Constructor<?> constructor = constructor(type);
      Object bean = opened(constructor).newInstance(values(constructor));
      beans.put(type, bean);
      fill(bean, type);
      return bean;
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("cannot make " + type, failed);
    }
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.isAnnotationPresent(Inject.class)) {
        return constructor;
      }
    }
    return type.getDeclaredConstructor();
  }

  private Object[] values(Constructor<?> constructor) {
    return Arrays.stream(constructor.getGenericParameterTypes()).map(this::value).toArray();
  }

  private void fill(Object bean, Class<?> type) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (field.isAnnotationPresent(Inject.class)) {
        opened(field).set(bean, value(field.getGenericType()));
      } else if (resources.containsKey(field.getType())) {
        opened(field).set(bean, resources.get(field.getType()));
      }
    }
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Event.class) {
      return event();
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == Instance.class) {
      return instances((Class<?>) generic.getActualTypeArguments()[0]);
    }
    return get((Class<?>) type);
  }

  private Object event() {
    return proxy(
        Event.class,
        (method, arguments) -> {
          fire(arguments[0]);
          return null;
        });
  }

  private Object instances(Class<?> type) {
    return proxy(
        Instance.class,
        (method, arguments) ->
            switch (method.getName()) {
              case "iterator" -> all(type).iterator();
              case "spliterator" -> all(type).spliterator();
              default -> all(type).stream();
            });
  }

  private List<Object> all(Class<?> type) {
    List<Object> found = new ArrayList<>();
    candidates.stream()
        .filter(it -> type.isAssignableFrom(it) && !it.isInterface())
        .forEach(it -> found.add(get(it)));
    return found;
  }

  void fire(Object news) {
    for (Class<?> candidate : candidates) {
      for (Method method : candidate.getDeclaredMethods()) {
        if (observes(method, news)) {
          call(method, get(candidate), news);
        }
      }
    }
  }

  private static boolean observes(Method method, Object news) {
    return method.getParameterCount() == 1
        && method.getParameterTypes()[0] == news.getClass()
        && hasObserves(method.getParameterAnnotations()[0]);
  }

  private static boolean hasObserves(Annotation[] annotations) {
    return Arrays.stream(annotations).anyMatch(Observes.class::isInstance);
  }

  private static void call(Method method, Object bean, Object news) {
    try {
      opened(method).invoke(bean, news);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("observer " + method, failed);
    }
  }

  static <T> T proxy(Class<T> type, Calls calls) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> calls.call(method, arguments)));
  }

  /** What a proxy does. */
  interface Calls {
    Object call(Method method, Object[] arguments) throws ReflectiveOperationException;
  }
}
