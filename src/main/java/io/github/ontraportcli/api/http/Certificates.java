package io.github.ontraportcli.api.http;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Whom to trust: the authorities that the platform knows and those of a PEM file, for networks that inspect traffic. Read
 * when the first secure connection is made: loopback needs none of it.
 */
public final class Certificates implements TlsSocketStrategy {
    private final @Nullable Path more;
    private @Nullable TlsSocketStrategy strategy;

    /** The platform's authorities, and those in the file, if one is given. */
    public Certificates(@Nullable Path more) {
        this.more = more;
    }

    @Override
    public SSLSocket upgrade(Socket socket, String target, int port, Object attachment, HttpContext context)
            throws IOException {
        return strategy().upgrade(socket, target, port, attachment, context);
    }

    private synchronized TlsSocketStrategy strategy() {
        TlsSocketStrategy known = strategy;
        if (known == null) {
            known = more == null ? DefaultClientTlsStrategy.createDefault() : new DefaultClientTlsStrategy(with(more));
            strategy = known;
        }
        return known;
    }

    private static SSLContext with(Path file) {
        try {
            KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
            all.load(null, null);
            int number = 0;
            for (X509Certificate each : platform()) {
                all.setCertificateEntry("platform-" + number++, each);
            }
            for (Certificate each : read(file)) {
                all.setCertificateEntry("file-" + number++, each);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(all);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (NoSuchFileException e) {
            throw unusable(file, "There is no such file.");
        } catch (IOException e) {
            throw unusable(file, "It cannot be read: " + e.getMessage());
        } catch (GeneralSecurityException e) {
            throw unusable(file, String.valueOf(e.getMessage()));
        }
    }

    private static Collection<? extends Certificate> read(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                throw unusable(file, "There is no certificate in it.");
            }
            return found;
        }
    }

    private static Failure unusable(Path file, String why) {
        return Failure.notConfigured("the certificates in " + file + " cannot be used")
                .why(why)
                .next("ONTRAPORT_CA_FILE names a file with certificates in PEM form.");
    }

    private static X509Certificate[] platform() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init((KeyStore) null);
        for (TrustManager each : trust.getTrustManagers()) {
            if (each instanceof X509TrustManager manager) {
                return manager.getAcceptedIssuers();
            }
        }
        return new X509Certificate[0];
    }
}
