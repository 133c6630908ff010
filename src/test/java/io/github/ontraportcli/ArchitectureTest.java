package io.github.ontraportcli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which part of the program may know which other, and which part alone may know a library or the machine. */
class ArchitectureTest {
    private static final String ROOT = "io.github.ontraportcli";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void dependence_goes_downwards_only() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("app")
                .definedBy(inside("app"))
                .layer("cli")
                .definedBy(inside("cli"))
                .layer("compose, output, config, history, sandbox")
                .definedBy(
                        inside("bulk"),
                        inside("compose"),
                        inside("output"),
                        inside("config"),
                        inside("history"),
                        inside("sandbox"))
                .layer("api, catalog")
                .definedBy(inside("api"), inside("catalog"))
                .layer("json, failure")
                .definedBy(inside("json"), inside("failure"))
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("compose, output, config, history, sandbox")
                .mayOnlyBeAccessedByLayers("app", "cli")
                .whereLayer("api, catalog")
                .mayOnlyBeAccessedByLayers("app", "cli", "compose, output, config, history, sandbox")
                .ensureAllClassesAreContainedInArchitecture()
                .check(PROGRAM);
    }

    @Test
    void no_package_needs_one_that_needs_it() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void the_sandbox_shares_no_encoding_or_decoding_with_the_client() {
        noClasses()
                .that()
                .resideInAPackage(inside("sandbox"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside("json"), inside("api"))
                .check(PROGRAM);
    }

    @Test
    void picocli_is_known_to_the_tree_only() {
        onlyIn("picocli..", inside("cli.tree"));
    }

    @Test
    void http_client_is_known_to_api_http_only() {
        onlyIn("org.apache.hc..", inside("api.http"));
    }

    @Test
    void sqlite_is_known_to_the_store_and_to_app_only() {
        onlyIn("org.sqlite..", inside("sandbox.store"), inside("app"));
        onlyIn("java.sql..", inside("sandbox.store"));
    }

    @Test
    void the_native_runtime_is_known_to_app_only() {
        onlyIn("org.graalvm..", inside("app"));
    }

    @Test
    void smithy_is_known_to_the_query_only() {
        onlyIn("software.amazon..", inside("output.query"));
    }

    @Test
    void toml_is_known_to_config_only() {
        onlyIn("com.electronwill..", inside("config"));
    }

    @Test
    void yaml_is_known_to_output_only() {
        onlyIn("org.snakeyaml..", inside("output"));
    }

    @Test
    void jansi_is_known_to_style_and_to_app_only() {
        noClasses()
                .that(not(resideInAPackage(inside("app"))).and(not(name(ROOT + ".output.Style"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(PROGRAM);
    }

    @Test
    void only_app_touches_system() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("app"))
                .should()
                .accessTargetWhere(targetOwner(name("java.lang.System"))
                        .or(targetOwner(name("java.lang.Runtime")))
                        .and(target(not(nameMatching("arraycopy")))))
                .check(PROGRAM);
    }

    @Test
    void only_app_reads_the_real_clock_and_zone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("app"))
                .should()
                .accessTargetWhere(realTime())
                .check(PROGRAM);
    }

    @Test
    void nothing_reflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(PROGRAM);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.google.gson.Gson")
                .check(PROGRAM);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.google.gson.GsonBuilder")
                .check(PROGRAM);
        noClasses().should().callMethod(Class.class, "forName", String.class).check(PROGRAM);
        noClasses()
                .should()
                .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
                .check(PROGRAM);
        noClasses()
                .should()
                .accessTargetWhere(targetOwner(name("java.lang.Class"))
                        .and(target(nameMatching("get(Declared)?(Methods?|Fields?|Constructors?)|newInstance"))))
                .check(PROGRAM);
    }

    @Test
    void no_class_is_called_util_manager_helper_or_impl() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Manager|Helpers?|Impl)(\\$.*)?")
                .check(PROGRAM);
    }

    private static void onlyIn(String library, String... packages) {
        noClasses()
                .that(not(resideInAnyPackage(packages)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaAccess<?>> realTime() {
        DescribedPredicate<JavaAccess<?>> clock =
                targetOwner(name("java.time.Clock")).and(target(nameMatching("system.*")));
        DescribedPredicate<JavaAccess<?>> zone =
                targetOwner(name("java.time.ZoneId")).and(target(nameMatching("systemDefault")));
        return clock.or(zone).or(DescribedPredicate.describe("the time now, of no clock", access -> {
            AccessTarget target = access.getTarget();
            boolean time = target.getOwner().getPackageName().equals("java.time");
            boolean clockless = target instanceof AccessTarget.MethodCallTarget method
                    && method.getRawParameterTypes().stream()
                            .map(JavaClass::getName)
                            .noneMatch("java.time.Clock"::equals);
            return time && clockless && target.getName().equals("now");
        }));
    }

    private static DescribedPredicate<JavaAccess<?>> target(DescribedPredicate<? super AccessTarget> predicate) {
        return DescribedPredicate.describe(
                "target " + predicate.getDescription(), access -> predicate.test(access.getTarget()));
    }

    private static String inside(String part) {
        return ROOT + "." + part + "..";
    }
}
