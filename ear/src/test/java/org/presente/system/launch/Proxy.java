package org.presente.system.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.presente.system.Await;
import org.presente.system.Installed;
import org.presente.system.Ports;

/**
 * nginx with the configuration of {@code server-config}: only its ports, its certificate and the
 * place of its log are others. It listens on loopback. A missing nginx fails.
 */
final class Proxy implements AutoCloseable {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private final Path folder;
  private final int port = Ports.free();
  private final int plainPort = Ports.free();
  private final KeyStore keys;
  private Process process;

  Proxy(Path folder) {
    this.folder = folder;
    keys = newKeys();
  }

  URI url() {
    return URI.create("https://localhost:" + port);
  }

  /** Where a browser arrives that was not told of TLS. */
  URI plainUrl() {
    return URI.create("http://localhost:" + plainPort);
  }

  void start(int firstNode, int secondNode) {
    try {
      Files.writeString(folder.resolve("presente.conf"), configuration(firstNode, secondNode));
      Files.writeString(folder.resolve("nginx.conf"), frame());
      writePem();
      process =
          new ProcessBuilder(
                  Installed.program("PRESENTE_NGINX", "nginx", "/usr/sbin/nginx").toString(),
                  "-p",
                  folder.toString(),
                  "-c",
                  "nginx.conf",
                  "-e",
                  "err")
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("output").toFile())
              .start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Await.until("the proxy answers", Duration.ofSeconds(20), this::isListening);
  }

  private String configuration(int firstNode, int secondNode) throws IOException {
    return Files.readString(Path.of(System.getProperty("presente.nginx-conf")))
        .replace("listen 80;", "listen 127.0.0.1:" + plainPort + ";")
        .replace("listen 443 ssl http2;", "listen 127.0.0.1:" + port + " ssl http2;")
        .replaceAll("listen \\[::].*\n", "\n")
        .replace("8080", "<first>")
        .replace("8081", "<second>")
        .replace("<first>", Integer.toString(firstNode))
        .replace("<second>", Integer.toString(secondNode))
        .replace("https://$host$request_uri", url() + "$request_uri")
        .replace("presente.example.edu", "localhost")
        .replace("/etc/ssl/presente/fullchain.pem", folder.resolve("certificate.pem").toString())
        .replace("/etc/ssl/presente/key.pem", folder.resolve("key.pem").toString())
        .replace("/var/log/nginx/presente.log", folder.resolve("access.log").toString());
  }

  /** What Debian's nginx.conf has around it, as far as it counts here. */
  private String frame() {
    return """
        daemon off;
        user root;
        worker_processes 1;
        pid nginx.pid;
        events { worker_connections 256; }
        http {
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
          include presente.conf;
        }
        """;
  }

  private boolean isListening() {
    if (!process.isAlive()) {
      throw new AssertionError("nginx ended while starting:\n" + text("output") + text("err"));
    }
    return Ports.isListening(port);
  }

  /** Everything it has logged about requests. */
  String log() {
    return text("access.log");
  }

  private String text(String name) {
    try {
      Path file = folder.resolve(name);
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private KeyStore newKeys() {
    try {
      Path file = folder.resolve("keys.p12");
      Process made =
          new ProcessBuilder(keytool(file))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("keytool").toFile())
              .start();
      if (!made.waitFor(30, TimeUnit.SECONDS) || made.exitValue() != 0) {
        throw new IllegalStateException("no certificate: " + text("keytool"));
      }
      return KeyStore.getInstance(file.toFile(), PASSWORD);
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static List<String> keytool(Path file) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-alias", "proxy", "-keyalg", "EC", "-validity", "2"));
    command.addAll(List.of("-dname", "CN=localhost", "-ext", "san=dns:localhost"));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", new String(PASSWORD)));
    command.addAll(List.of("-keystore", file.toString()));
    return command;
  }

  private void writePem() {
    try {
      Files.writeString(
          folder.resolve("certificate.pem"),
          pem("CERTIFICATE", keys.getCertificate("proxy").getEncoded()));
      Files.writeString(
          folder.resolve("key.pem"),
          pem("PRIVATE KEY", keys.getKey("proxy", PASSWORD).getEncoded()));
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String pem(String what, byte[] content) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(
            what,
            Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content),
            what);
  }

  /** A client that trusts this proxy's certificate and speaks HTTP/2 where it is offered. */
  HttpClient client() {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("proxy", keys.getCertificate("proxy"));
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(null, trust.getTrustManagers(), null);
      return HttpClient.newBuilder().sslContext(tls).version(HttpClient.Version.HTTP_2).build();
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      try {
        process.waitFor(10, TimeUnit.SECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      process.destroyForcibly();
    }
  }
}
