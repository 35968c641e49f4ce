using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Hosting;

/// <summary>
/// What an app chooses when it adds the library to its services: where the content comes from, and whose words stand before it. A later choice replaces an earlier one.
/// Not thread-safe; services only read it.
/// </summary>
public sealed class StalkingGuidanceOptions
{
    private Func<ContentPack> open = static () => ContentPack.Default;

    /// <summary>The type whose resources stand before the content; <see langword="null"/> where none does.</summary>
    internal Type? Overrides { get; private set; }

    /// <summary>Takes the content from a folder of YAML instead of the pack that ships. The folder is loaded when the content is first asked for; one with errors throws <see cref="ContentException"/> then.</summary>
    /// <param name="folder">The folder that holds <c>pack.yaml</c>.</param>
    public StalkingGuidanceOptions UseFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        open = () => ContentPack.Load(folder);
        return this;
    }

    /// <summary>Takes the content from a compiled snapshot instead of the pack that ships. The file is read when the content is first asked for.</summary>
    /// <param name="file">A file that <see cref="ContentPack.Compile"/> wrote.</param>
    public StalkingGuidanceOptions UseSnapshot(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        open = () =>
        {
            using FileStream snapshot = File.OpenRead(file);
            return ContentPack.Read(snapshot);
        };
        return this;
    }

    /// <summary>Takes a pack that the app holds already. One that was asked for in a language answers in that language alone.</summary>
    public StalkingGuidanceOptions UsePack(ContentPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        open = () => pack;
        return this;
    }

    /// <summary>
    /// Lets an app's own resources stand before the content: a text that they have under a content key is shown instead of the content's, in every localizer of the content.
    /// They are found as <c>IStringLocalizer&lt;TResources&gt;</c> finds them, so a <c>.resx</c> without a language in its name answers in every language,
    /// Welsh too: name the language of each file (<c>Words.en.resx</c>, <c>Words.cy.resx</c>) where the content should answer in the others.
    /// </summary>
    /// <typeparam name="TResources">The type that the resources are named after.</typeparam>
    public StalkingGuidanceOptions OverrideWith<TResources>()
        where TResources : class
    {
        Overrides = typeof(TResources);
        return this;
    }

    internal ContentPack Open() => open();
}
