package dev.skyledger.search.node.plugin;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The ways in which a text becomes words, beside the standard one. */
final class Tokenizers {

    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> all() {
        return Map.of(
                "keyword", tokenizer(_ -> new KeywordTokenizer()),
                "whitespace", tokenizer(_ -> new WhitespaceTokenizer()),
                "edge_ngram", tokenizer(Tokenizers::edges));
    }

    static List<PreConfiguredTokenizer> preConfigured() {
        return List.of(
                PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
                PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new));
    }

    private static Tokenizer edges(Settings settings) {
        var kinds = settings.getAsList("token_chars");
        return new EdgeNGramTokenizer(
                settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2)) {
            @Override
            protected boolean isTokenChar(int character) {
                return kinds.isEmpty()
                        || kinds.contains("letter") && Character.isLetter(character)
                        || kinds.contains("digit") && Character.isDigit(character)
                        || kinds.contains("whitespace") && Character.isWhitespace(character);
            }
        };
    }

    private static AnalysisProvider<TokenizerFactory> tokenizer(
            Function<Settings, Tokenizer> tokenizer) {
        return (_, _, name, settings) ->
                TokenizerFactory.newFactory(name, () -> tokenizer.apply(settings));
    }
}
