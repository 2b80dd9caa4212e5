package dev.skyledger.platform.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import org.springframework.security.converter.RsaKeyConverters;

/** Makes the pair of keys that signs and checks access tokens from its different sources. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey ofPem(String pem) {
        try {
            var text = pem.replace("\\n", "\n").getBytes(US_ASCII);
            return of(RsaKeyConverters.pkcs8().convert(new ByteArrayInputStream(text)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new UnfitSecret(
                    "SKYLEDGER_SIGNING_KEY is not an RSA private key in PEM form (PKCS#8)");
        }
    }

    static RSAKey ofBytes(byte[] pkcs8) {
        try {
            var factory = KeyFactory.getInstance("RSA");
            return of(factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the stored signing key cannot be read", e);
        }
    }

    static byte[] fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey of(java.security.PrivateKey key) {
        if (!(key instanceof RSAPrivateCrtKey whole) || whole.getModulus().bitLength() < BITS) {
            throw new IllegalStateException(
                    "the signing key must be an RSA key of at least " + BITS + " bits");
        }
        try {
            var publicPart =
                    (RSAPublicKey)
                            KeyFactory.getInstance("RSA")
                                    .generatePublic(
                                            new RSAPublicKeySpec(
                                                    whole.getModulus(), whole.getPublicExponent()));
            return new RSAKey.Builder(publicPart)
                    .privateKey(whole)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("the signing key cannot be used", e);
        }
    }
}
