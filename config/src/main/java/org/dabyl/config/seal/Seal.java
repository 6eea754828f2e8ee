package org.dabyl.config.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/// Seals what must not stand in the clear at rest, and makes keyed hashes to look it up by.
///
/// AES-256-GCM and HMAC-SHA-256 from Tink, each under its own key, both derived (HKDF) from the operator's one
/// secret. A sealed value opens only in the `context` that it was sealed for, so that rows cannot be swapped.
/// Equal texts seal to different bytes and hash to equal ones. For any thread.
public final class Seal {
    private static final byte[] SALT = "dabyl-1".getBytes(StandardCharsets.UTF_8);
    private static final int HASH_BYTES = 24;
    private final Aead aead;
    private final PrfHmacJce prf;

    private Seal(Aead aead, PrfHmacJce prf) {
        this.aead = aead;
        this.prf = prf;
    }

    /// @param secret the operator's key: any text that cannot be guessed, at least 20 characters
    public static Seal of(Secret secret) {
        try {
            byte[] root = secret.reveal().getBytes(StandardCharsets.UTF_8);
            byte[] sealing = Hkdf.computeHkdf("HMACSHA256", root, SALT, "seal".getBytes(StandardCharsets.UTF_8), 32);
            byte[] hashing = Hkdf.computeHkdf("HMACSHA256", root, SALT, "hash".getBytes(StandardCharsets.UTF_8), 32);
            return new Seal(new AesGcmJce(sealing), new PrfHmacJce("HMACSHA256", new SecretKeySpec(hashing, "HMAC")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks AES-GCM or HMAC-SHA-256", e);
        }
    }

    public byte[] seal(String text, String context) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing " + context, e);
        }
    }

    /// @throws WrongKeyException if it was sealed with another key, for another context, or was tampered with
    public String open(byte[] sealed, String context) {
        try {
            return new String(aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new WrongKeyException(context, e);
        }
    }

    /// A hash that nobody can compute without the key: the same for the same text and context.
    public String hash(String text, String context) {
        try {
            byte[] input = (context + '\0' + text).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(prf.compute(input, HASH_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hashing " + context, e);
        }
    }

    /// What was sealed does not open with this key.
    public static final class WrongKeyException extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrongKeyException(String context, Throwable cause) {
            super("what was sealed for " + context + " does not open with this key", cause);
        }
    }
}
