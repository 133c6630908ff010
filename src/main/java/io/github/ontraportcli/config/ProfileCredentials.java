package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;

/** The App ID and the key of a profile, which either stand in it or are printed by its {@code credential_command}. */
record ProfileCredentials(Profile profile, String source, CredentialCommand command) {

    /** Refuses a profile that cannot have credentials, without running anything. */
    void check() {
        if (profile.credentialCommand() == null) {
            written();
        }
    }

    Credentials fetch() {
        if (profile.credentialCommand() == null) {
            Credentials written = written();
            return Credentials.of(written.appId(), written.apiKey(), source);
        }
        CredentialCommand.Printed printed = command.run(profile.credentialCommand(), source);
        String appId = profile.appId() == null ? printed.appId() : profile.appId();
        if (appId == null) {
            throw missing("App ID");
        }
        if (printed.appId() != null && !printed.appId().equals(appId)) {
            throw Failure.notConfigured("the credential_command gave another App ID (" + source + ")")
                    .why("the profile says app_id = \"" + appId + "\", and the key may not belong to it")
                    .next("remove app_id from the profile, or correct the command");
        }
        return Credentials.of(appId, printed.apiKey(), "credential_command of " + source);
    }

    /** What stands in the profile; whether it can be sent is not known yet. */
    private Credentials written() {
        String appId = profile.appId();
        Secret apiKey = profile.apiKey();
        if (appId == null && apiKey == null) {
            throw missing("App ID and no API key");
        }
        if (appId == null) {
            throw missing("App ID");
        }
        if (apiKey == null) {
            throw missing("API key");
        }
        return new Credentials(appId, apiKey);
    }

    private Failure missing(String what) {
        return Failure.notConfigured("profile " + profile.name() + " has no " + what)
                .next("ontraport auth login --profile " + profile.name());
    }
}
