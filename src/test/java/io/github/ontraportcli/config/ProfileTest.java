package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProfileTest {
    @Test
    void never_shows_its_key_when_printed() {
        Profile profile = Profile.named("staging").withKey("2_1_a", new Secret("s3cret"));
        assertEquals(
                "Profile[name=staging, appId=2_1_a, apiKey=********, credentialCommand=null, apiUrl=null, "
                        + "accountId=null, readOnly=null, output=null, timezone=null]",
                profile.toString());
        assertEquals(
                "Credentials[appId=2_1_a, apiKey=********]", new Credentials("2_1_a", profile.apiKey()).toString());
    }

    @Test
    void has_a_key_or_a_command_but_not_both() {
        Profile command = Profile.named("staging").withCommand("2_1_a", "pass show key");
        Profile key = command.withKey("2_1_a", new Secret("s3cret"));
        assertEquals(null, key.credentialCommand());
        assertEquals(null, key.withCommand("2_1_a", "pass show key").apiKey());
        assertEquals(Profile.named("staging"), key.withoutCredentials());
    }

    @Test
    void refuses_a_name_that_no_table_can_have() {
        String refused = """
                usage
                "my account" cannot be the name of a profile
                a name has letters, digits, - and _ only, at most 64, and is not "profile"
                choose another name, e.g. staging
                """;
        assertEquals(refused, Complaint.of(() -> Profile.named("my account")));
        for (String name : new String[] {"", "a.b", "../x", "a\"]", "é", "a\nb", "profile", "x".repeat(65)}) {
            assertEquals(refused.replace("my account", name), Complaint.of(() -> Profile.named(name)));
        }
    }
}
