package io.github.ontraportcli.catalog;

/**
 * Where the plain operations of a resource are: at addresses of its own, {@code Product} and {@code Products}, or at those
 * that serve every object type, {@code object} and {@code objects}.
 */
sealed interface Endpoints {

    /** A read of one record. */
    OperationBuilder one();

    /** A read of many. */
    OperationBuilder many();

    /** The making of a record. */
    OperationBuilder creating();

    /** The changing of a record. */
    OperationBuilder updating();

    /** The changing of the record with the same unique field, or the making of one. */
    OperationBuilder upserting();

    /** The deletion of one record. */
    OperationBuilder deletingOne();

    /** The deletion of many. */
    OperationBuilder deletingMany();

    /** What the account knows of the collection. */
    OperationBuilder info();

    /** The fields of the type. */
    OperationBuilder meta();

    /**
     * Addresses of its own.
     *
     * @param single the address of one record, e.g. {@code Product}
     * @param plural the address of many, e.g. {@code Products}
     */
    record Own(String single, String plural) implements Endpoints {
        @Override
        public OperationBuilder one() {
            return OperationBuilder.get(single);
        }

        @Override
        public OperationBuilder many() {
            return OperationBuilder.list(plural);
        }

        @Override
        public OperationBuilder creating() {
            return OperationBuilder.post(plural);
        }

        @Override
        public OperationBuilder updating() {
            return OperationBuilder.put(plural);
        }

        @Override
        public OperationBuilder upserting() {
            return OperationBuilder.post(plural + "/saveorupdate");
        }

        @Override
        public OperationBuilder deletingOne() {
            return OperationBuilder.delete(single);
        }

        @Override
        public OperationBuilder deletingMany() {
            return OperationBuilder.delete(plural);
        }

        @Override
        public OperationBuilder info() {
            return OperationBuilder.get(plural + "/getInfo");
        }

        @Override
        public OperationBuilder meta() {
            return OperationBuilder.get(plural + "/meta");
        }
    }

    /**
     * The addresses for every object type.
     *
     * @param type the object type ID
     */
    record Generic(int type) implements Endpoints {
        @Override
        public OperationBuilder one() {
            return typed(OperationBuilder.get("object"));
        }

        @Override
        public OperationBuilder many() {
            return typed(OperationBuilder.list("objects"));
        }

        @Override
        public OperationBuilder creating() {
            return typed(OperationBuilder.post("objects").json());
        }

        @Override
        public OperationBuilder updating() {
            return typed(OperationBuilder.put("objects").json());
        }

        @Override
        public OperationBuilder upserting() {
            return typed(OperationBuilder.post("objects/saveorupdate"));
        }

        @Override
        public OperationBuilder deletingOne() {
            return typed(OperationBuilder.delete("object"));
        }

        @Override
        public OperationBuilder deletingMany() {
            return typed(OperationBuilder.delete("objects"));
        }

        @Override
        public OperationBuilder info() {
            return typed(OperationBuilder.get("objects/getInfo"));
        }

        @Override
        public OperationBuilder meta() {
            return typed(OperationBuilder.get("objects/meta"));
        }

        private OperationBuilder typed(OperationBuilder operation) {
            return operation.always("objectID", String.valueOf(type));
        }
    }
}
