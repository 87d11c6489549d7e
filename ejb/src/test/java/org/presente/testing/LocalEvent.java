package org.presente.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CompletionStage;

/** Calls the observers that run within the transaction; those after it are the container's. */
final class LocalEvent<T> implements Event<T> {
  private final Beans beans;

  LocalEvent(Beans beans) {
    this.beans = beans;
  }

  @Override
  public void fire(T event) {
    for (Object bean : beans.all()) {
      for (Method method : bean.getClass().getDeclaredMethods()) {
        if (observes(method, event)) {
          call(bean, method, event);
        }
      }
    }
  }

  private static boolean observes(Method method, Object event) {
    if (method.getParameterCount() != 1 || !method.getParameterTypes()[0].isInstance(event)) {
      return false;
    }
    Observes observes = method.getParameters()[0].getAnnotation(Observes.class);
    return observes != null && observes.during() == TransactionPhase.IN_PROGRESS;
  }

  private static void call(Object bean, Method method, Object event) {
    try {
      method.setAccessible(true);
      method.invoke(bean, event);
    } catch (InvocationTargetException | IllegalAccessException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<T> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
