using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Localization;
using StalkingGuidance.Hosting;

namespace StalkingGuidance.Tests.Readme;

/// <summary>The README's web app, held to the README by <see cref="ReadmeTests"/>, and asked over HTTP by the tests of Hosting.</summary>
internal static class InAWebApp
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        // example: in a web app
        builder.Services.AddStalkingGuidance();                             // the pack, a clock, and .NET's localizers by key
        WebApplication app = builder.Build();
        app.UseRequestLocalization("en-GB", "cy", "cy-GB");                 // Accept-Language: cy → Welsh
        app.MapGet("/danger", (IStringLocalizer texts) => texts["topics.immediate-danger.title"].Value);

        // end of example
        return app;
    }
}
